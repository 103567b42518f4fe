import { useState } from 'preact/hooks';
import { savedStore } from '../../extension/saved-store';
import type { NotKept, Stored } from '../../extension/versioned-store';
import { type SavedHistory, undone, withChange, withMore } from '../../saved/history';
import type { SavedList } from '../../saved/types';
import { useStored } from '../app/use-stored';

/** The ways to change the kept jobs. */
export interface SavedChanges {
  /** Why the last change was not kept. */
  notKept: NotKept | null;
  /** Whether the change was kept. */
  change(next: (list: SavedList) => SavedList): Promise<boolean>;
  /** Goes on with the last change: it is undone together with it. */
  goOn(next: (list: SavedList) => SavedList): Promise<boolean>;
  undo(): Promise<boolean>;
}

export type Saved = Stored<SavedHistory> & SavedChanges;

/** The kept jobs and the ways to change them; null until they are read. */
export function useSaved(): Saved | null {
  const [stored, setStored] = useStored(savedStore);
  const [notKept, setNotKept] = useState<NotKept | null>(null);
  if (!stored) return null;
  const write = async (next: (history: SavedHistory) => SavedHistory) => {
    const outcome = await savedStore.change(next);
    setNotKept(outcome.kept ? null : outcome.why);
    if (outcome.kept) setStored(await savedStore.read());
    return outcome.kept;
  };
  return {
    ...stored,
    notKept,
    change: (next) => write((history) => withChange(history, next)),
    goOn: (next) => write((history) => withMore(history, next)),
    undo: () => write(undone),
  };
}
