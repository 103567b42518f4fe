/** The fit of one sheet with a profile, and its reasons. */
import type { Brief, RiasecLetter } from '../sheets/types';
import { topLetters } from './clarity';
import { type Closeness, closeness } from './congruence';
import type { Profile } from './profile';

export interface Fit {
  /** 1 (far) to 5 (very close). */
  level: Closeness['level'];
  /** Correlation of the profile with the sheet's code, −1 to 1. */
  congruence: number;
  /** Letters of the sheet that are among the reader's first ones, the sheet's major first. */
  letters: RiasecLetter[];
  /** ROME interests of the sheet that the reader likes, the most liked first. */
  interests: string[];
  /** Sum of the reader's scores for those interests. */
  liking: number;
}

type Coded = Pick<Brief, 'riasec' | 'interests'>;

/** Interests of a sheet in common with the profile, the most liked first. */
function sharedInterests({ interests }: Profile, brief: Coded): string[] {
  return brief.interests
    .filter((code) => (interests[code] ?? 0) > 0)
    .sort((a, b) => interests[b]! - interests[a]!);
}

/**
 * A function that gives the fit of any sheet with this profile. The 1,584 sheets
 * hold 36 codes: what depends on the code only is worked out once for each.
 */
export function fitter(profile: Profile): (brief: Coded) => Fit {
  const top = topLetters(profile.scores);
  const byCode = new Map<string, Closeness & { letters: RiasecLetter[] }>();
  return (brief) => {
    const { major, minor } = brief.riasec;
    const key = major + (minor ?? '');
    let close = byCode.get(key);
    if (!close) {
      const letters = [major, ...(minor ? [minor] : [])].filter((letter) => top.includes(letter));
      close = { ...closeness(profile.scores, brief.riasec), letters };
      byCode.set(key, close);
    }
    const interests = sharedInterests(profile, brief);
    return {
      level: close.level,
      congruence: close.correlation,
      letters: close.letters,
      interests,
      liking: interests.reduce((sum, code) => sum + profile.interests[code]!, 0),
    };
  };
}

/** The fit of one sheet, for a card or a sheet page. */
export function fitOf(profile: Profile, brief: Coded): Fit {
  return fitter(profile)(brief);
}
