import { seeded } from '../../../scripts/learn/random';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Makes random edits (insert, delete, swap neighbours, replace) of lower-case letters; fixed by its seed. */
export function typist(seed: number) {
  const random = seeded(seed);
  const below = (n: number) => Math.floor(random() * n);
  const letter = () => LETTERS[below(LETTERS.length)] as string;

  function editOnce(text: string): string {
    const at = below(text.length);
    const [before, here, after] = [text.slice(0, at), text[at] as string, text.slice(at + 1)];
    switch (below(4)) {
      case 0:
        return before + letter() + here + after;
      case 1:
        return before + after;
      case 2:
        return after ? before + after[0] + here + after.slice(1) : text;
      default:
        return before + letter() + after;
    }
  }

  return {
    edit(text: string, edits: number): string {
      let edited = text;
      for (let i = 0; i < edits && edited.length > 1; i++) edited = editOnce(edited);
      return edited;
    },
    pick<T>(list: readonly T[]): T {
      return list[below(list.length)] as T;
    },
  };
}
