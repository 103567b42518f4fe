import { addJob, isSaved, removeJob } from '../../saved/list';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { savedStrings } from './strings';
import { useSaved } from './use-saved';

/** Keeps a job, or lets it go again. */
export function SaveButton({ code, label }: { code: string; label: string }) {
  const t = useStrings(savedStrings);
  const saved = useSaved();
  const kept = saved ? isSaved(saved.value.jobs, code) : false;
  const toggle = () =>
    void saved?.change((list) =>
      kept ? removeJob(list, code) : addJob(list, { code, label }, Date.now()),
    );
  return (
    <>
      <Button icon="keep" aria-pressed={kept} disabled={!saved} onClick={toggle}>
        {t(kept ? 'kept' : 'keep')}
      </Button>
      {saved?.notKept && <span role="alert">{t(`not_kept_${saved.notKept}`)}</span>}
    </>
  );
}
