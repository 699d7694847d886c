import { isRecord, openAnswers, type AnswersFile, type Pack } from '../../engine/interview.ts';
import { readCopy, writeCopy } from '../questionnaire/save/durable-copy.ts';
import { getText, putText } from '../questionnaire/save/local-text.ts';
import { VOICES } from '../questionnaire/save/saved-keys.ts';
import { today } from '../today.ts';

/** What this device keeps of people who answer apart on it: the last invitation, and what each has answered so far. */
export interface KeptVoices {
  /** As it was received; empty where there was none. */
  readonly invitation: string;
  readonly voices: readonly AnswersFile[];
}

/** What the device keeps; what of it does not read is left out. */
export async function findVoices(pack: Pack): Promise<KeptVoices> {
  const text = getText(VOICES) ?? (await readCopy(VOICES))?.text;
  try {
    const found: unknown = JSON.parse(text ?? 'null');
    if (!isRecord(found)) return { invitation: '', voices: [] };
    const files = Array.isArray(found['voices']) ? found['voices'] : [];
    const voices = files.flatMap((one) => openAnswers(one, pack, today()).file ?? []);
    const { invitation } = found;
    return { invitation: typeof invitation === 'string' ? invitation : '', voices: voices.filter(({ by }) => by) };
  } catch {
    return { invitation: '', voices: [] };
  }
}

/** Keeps what someone answered beside what others did; says whether it is there. */
export function keepVoice(kept: KeptVoices, voice: AnswersFile): KeptVoices & { readonly isSaved: boolean } {
  const voices = [...kept.voices.filter(({ by }) => by?.key !== voice.by?.key), voice];
  const text = JSON.stringify({ invitation: kept.invitation, voices });
  void writeCopy(VOICES, { text, at: Date.now() });
  return { ...kept, voices, isSaved: putText(VOICES, text) };
}
