import { useState } from 'preact/hooks';
import { savedStore } from '../../extension/saved-store';
import type { Stored, WriteOutcome } from '../../extension/versioned-store';
import { type SavedHistory, undone, withChange } from '../../saved/history';
import type { SavedList } from '../../saved/types';
import { useStored } from '../app/use-stored';

export interface Saved extends Stored<SavedHistory> {
  /** Why the last change was not kept. */
  notKept: Extract<WriteOutcome, { kept: false }>['why'] | null;
  /** Whether the change was kept. */
  change(next: (list: SavedList) => SavedList): Promise<boolean>;
  undo(): Promise<boolean>;
}

/** The kept jobs and the ways to change them; null until they are read. */
export function useSaved(): Saved | null {
  const [stored, setStored] = useStored(savedStore);
  const [notKept, setNotKept] = useState<Saved['notKept']>(null);
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
    undo: () => write(undone),
  };
}
