import { savedStore } from '../../extension/saved-store';
import { useStored } from '../app/use-stored';

/** How many jobs are kept; null until that is read. */
export function useSavedCount(): number | null {
  const [stored] = useStored(savedStore);
  return stored?.value.jobs.length ?? null;
}
