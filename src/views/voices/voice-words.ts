/** How speakers, verbs and channels are named on the page: the same words for every document. */
import { findNames, maskText } from '../../corpus/people.ts';
import type { ChannelKind } from '../../engine/words/channel.ts';
import { ROLES, type RoleId } from '../../engine/words/roles-table.ts';
import type { VoiceRule } from '../../engine/words/voices.ts';
import { peopleMasked, type Scene } from '../../state/scene.ts';

/** A speaker's name as it may be shown. */
export function shownName(scene: Scene, name: string): string {
  return maskText(name, { start: 0, end: name.length }, findNames(name, peopleMasked(scene)));
}

const LABELS: ReadonlyMap<RoleId, string> = new Map(ROLES.map(({ id, label }) => [id, label]));

export function roleLabel(role: RoleId): string {
  return LABELS.get(role) ?? role;
}

/** In place of a name where the text gives words to nobody. */
export const NOBODY = 'no source';

export const CHANNEL_NAMES: Readonly<Record<ChannelKind, string>> = {
  statement: 'statement',
  release: 'press release',
  report: 'report',
  post: 'post',
  letter: 'letter or message',
  interview: 'interview',
  briefing: 'briefing',
  speech: 'speech',
  hearing: 'hearing',
  filing: 'filing',
  sign: 'poster or sign',
};

/** Why a speaker was found, as the end of “The speaker was found because …”. */
export const RULE_WORDS: Readonly<Record<VoiceRule, string>> = {
  'verb-after': 'a verb of saying stands right after the words',
  'verb-before': 'a verb of saying brings the words in',
  'verb-of-sentence': 'the sentence has a verb of saying further on',
  colon: 'a colon brings the words in',
  'clause-subject': 'the words are part of what the sentence says of its subject',
  'same-quotation': 'the words go on after an attribution',
  continued: 'the words follow others of the same speaker',
};

/** `16.0 %`; nothing where there is nothing to be a share of. */
export function shareWords(part: number, whole: number): string {
  return whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)} %`;
}
