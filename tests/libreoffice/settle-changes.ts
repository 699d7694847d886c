import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFonts } from '../fonts.ts';

/** Opens each file of a list, settles its tracked changes by a command of LibreOffice's, and writes its text. */
const MACRO = `
Sub SettleAll(list As String)
  Dim entry As String
  Open list For Input As #1
  While Not EOF(1)
    Line Input #1, entry
    parts = Split(entry, " ")
    Settle(parts(0), parts(1), parts(2))
  Wend
  Close #1
  StarDesktop.terminate()
End Sub

Sub Settle(command As String, source As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  opened = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(opened.CurrentController.Frame, ".uno:" & command, "", 0, Array())
  opened.TextFields.refresh()
  Dim written(1) As New com.sun.star.beans.PropertyValue
  written(0).Name = "FilterName"
  written(0).Value = "Text (encoded)"
  written(1).Name = "FilterOptions"
  written(1).Value = "UTF8"
  opened.storeToURL(target, written())
  opened.close(True)
End Sub
`;

/** How the changes of a file end: by a command that LibreOffice has in its menus. */
export type Settled = 'AcceptAllTrackedChanges' | 'RejectAllTrackedChanges';

/** The text of Word files once LibreOffice has taken, or refused, all their tracked changes, in the order given. */
export function settleChanges(files: readonly (readonly [Settled, Uint8Array])[], folder: string): readonly string[] {
  const at = (rank: number, ext: string) => join(folder, `${rank}.${ext}`);
  for (const [rank, [, file]] of files.entries()) writeFileSync(at(rank, 'docx'), file);
  const list = join(folder, 'list.txt');
  const lines = files.map(([command], rank) => `${command} file://${at(rank, 'docx')} file://${at(rank, 'txt')}`);
  writeFileSync(list, `${lines.join('\n')}\n`);
  const run = (...flags: readonly string[]) =>
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', ...flags], {
      stdio: 'ignore',
      env: withFonts(),
    });
  run('--terminate_after_init'); // it makes its profile first, and would write over the macro
  writeMacro(join(folder, 'profile/user/basic/Standard'));
  run(`macro:///Standard.Changes.SettleAll("${list}")`);
  return files.map((_file, rank) => readFileSync(at(rank, 'txt'), 'utf8'));
}

/** A macro is found in the library of the profile, by a list of what it holds. */
function writeMacro(library: string): void {
  const write = (file: string, kind: string, of: string, body: string) =>
    writeFileSync(
      join(library, file),
      `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE ${kind}:${of} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${of}.dtd">
<${kind}:${of} xmlns:${kind}="http://openoffice.org/2000/${kind}" ${body}</${kind}:${of}>`,
    );
  const held = '<library:element library:name="Changes"/>';
  const own = 'library:name="Standard" library:readonly="false" library:passwordprotected="false"';
  write('script.xlb', 'library', 'library', `${own}>${held}`);
  const code = MACRO.replaceAll('&', '&amp;');
  write('Changes.xba', 'script', 'module', `script:name="Changes" script:language="StarBasic">${code}`);
}
