import { decodePack } from '../../../src/engine/interview.ts';
import { readPack as read, encodePack, type Pack } from '../../../src/engine/pack.ts';
import { smallFiles } from '../small-pack.ts';

/** The small pack, or an overlay of it, with some files more. */
export function readPack(files: Readonly<Record<string, string>>, name = 'small'): Pack {
  const { pack, messages } = read(new Map([...smallFiles, ...Object.entries(files)]), name, 'fr');
  if (!pack) throw new Error(JSON.stringify(messages, null, 2));
  return pack;
}

/** A pack as the browser has it. */
export function decoded(pack: Pack): Pack {
  return decodePack(JSON.parse(JSON.stringify(encodePack(pack))) as ReturnType<typeof encodePack>);
}
