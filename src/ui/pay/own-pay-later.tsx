import type { ComponentProps } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { OwnJobPay } from './own-job-pay';

let Loaded: typeof OwnJobPay | null = null;

/**
 * The pay of the page's own ad. Reading pay is a third of the popup's script,
 * and most pages in front are no ad: it comes where one is.
 */
export function OwnPayLater(props: ComponentProps<typeof OwnJobPay>) {
  const [, setLoaded] = useState(Loaded !== null);
  useLayoutEffect(() => {
    if (Loaded) return;
    let stale = false;
    import('./own-job-pay').then(
      (module) => {
        Loaded = module.OwnJobPay;
        if (!stale) setLoaded(true);
      },
      // Without it the row still names the job and opens its sheet.
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, []);
  return Loaded && <Loaded {...props} />;
}
