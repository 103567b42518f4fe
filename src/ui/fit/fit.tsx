import type { Brief } from '../../sheets/types';
import { useSettingsChange } from '../app/use-settings-change';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { useFit } from './profile-context';
import { fitStrings } from './strings';
import { sayFit } from './words';

interface FitProps {
  brief: Brief | undefined;
}

/** In a list: "profil 4/5", with its reason for the pointer and for those who listen. */
export function FitMark({ brief }: FitProps) {
  const t = useStrings(fitStrings);
  const fit = useFit(brief);
  if (!fit) return null;
  const words = sayFit(t, fit);
  return (
    <small class="lm-fit" data-level={fit.level} title={words}>
      <span aria-hidden="true">{t('mark', { level: fit.level })}</span>
      <span class="lm-hidden">{words}</span>
    </small>
  );
}

/** On a sheet: the whole sentence, and the way to see it no more. */
export function FitLine({ brief }: FitProps) {
  const t = useStrings(fitStrings);
  const fit = useFit(brief);
  const { change, trouble } = useSettingsChange();
  if (!fit) return null;
  return (
    <>
      <p class="lm-fit-line" data-level={fit.level}>
        {sayFit(t, fit)}
        <Button look="icon" icon="close" onClick={() => change({ showFit: false })}>
          {t('hide')}
        </Button>
      </p>
      {trouble}
    </>
  );
}
