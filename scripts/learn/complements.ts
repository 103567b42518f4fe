import { fold } from '../../src/french/fold';
import { surfaceForms } from '../../src/french/labels';

/** What joins a head to its complement. */
const JOINT = /^\S+(?: \S+)?? (?:d'|l'|(?:de l'|de la|de|des|du|en|aux?) )(.+)$/;

/**
 * What names say after their head: "Responsable d'agence immobilière" gives
 * "agence immobilière". A complement that begins like a name ("assistant de
 * chef de chantier") is a job and is left out.
 */
export function complementsOf(names: string[]): string[] {
  const folded = names.map((name) => fold(surfaceForms(name).masculine));
  const heads = new Set(folded.map(firstWord));
  const complements = folded.flatMap((name) => JOINT.exec(name)?.[1] ?? []);
  return [...new Set(complements)].filter((text) => !heads.has(firstWord(text)));
}

function firstWord(text: string): string {
  return text.split(' ', 1)[0] as string;
}
