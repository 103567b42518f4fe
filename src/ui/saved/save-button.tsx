import { addJob, isSaved, removeJob } from '../../saved/list';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { savedStrings } from './strings';
import { useSavedSoon } from './use-saved';

/** Keeps a job, or lets it go again. */
export function SaveButton({ code, label }: { code: string; label: string }) {
  const t = useStrings(savedStrings);
  const [stored, { change, notKept }] = useSavedSoon();
  const kept = stored ? isSaved(stored.value.jobs, code) : false;
  // Before the list is read the button says "keep", and that is what it then does.
  const toggle = () =>
    void change((list) =>
      kept ? removeJob(list, code) : addJob(list, { code, label }, Date.now()),
    );
  return (
    <>
      <Button icon="keep" aria-pressed={kept} onClick={toggle}>
        {t(kept ? 'kept' : 'keep')}
      </Button>
      {notKept && <span role="alert">{t(`not_kept_${notKept}`)}</span>}
    </>
  );
}
