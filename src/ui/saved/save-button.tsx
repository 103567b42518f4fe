import { useState } from 'preact/hooks';
import { ask } from '../../extension/ask';
import { savedStore } from '../../extension/saved-store';
import { FAILED, type NotKept } from '../../extension/versioned-store';
import { isSaved } from '../../saved/list';
import { useStored } from '../app/use-stored';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { savedStrings } from './strings';

/** Keeps a job, or lets it go again: by the worker, since a popup may close before it has read and written the list. */
export function SaveButton({ code }: { code: string }) {
  const t = useStrings(savedStrings);
  const [stored] = useStored(savedStore);
  const [notKept, setNotKept] = useState<NotKept | null>(null);
  const kept = stored ? isSaved(stored.value.jobs, code) : false;
  // Before the list is read the button says "keep", and that is what it then does.
  const toggle = async () => {
    const outcome = await ask('setSaved', { code, saved: !kept }).catch(() => FAILED);
    setNotKept(outcome.kept ? null : outcome.why);
  };
  return (
    <>
      <Button icon="keep" aria-pressed={kept} onClick={() => void toggle()}>
        {t(kept ? 'kept' : 'keep')}
      </Button>
      {notKept && <span role="alert">{t(`not_kept_${notKept}`)}</span>}
    </>
  );
}
