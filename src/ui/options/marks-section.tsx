import { useStrings } from '../i18n/context';
import { Choice, Switch } from './choice';
import type { OptionSectionProps } from './section';
import { optionStrings } from './strings';

/** From at once to longer than anyone waits by chance. */
const DELAY = { min: 0, max: 1000, step: 50 };

export function MarksSection({ settings, change }: OptionSectionProps) {
  const t = useStrings(optionStrings);
  return (
    <section id="marks">
      <h2>{t('marks')}</h2>
      <Choice
        legend={t('density')}
        value={settings.density}
        options={[
          { value: 'all', label: t('density_all') },
          { value: 'sure', label: t('density_sure'), note: t('density_sure_note') },
          { value: 'own', label: t('density_own'), note: t('density_own_note') },
        ]}
        choose={(density) => change({ density })}
      />
      <label class="range">
        <span>
          {t('delay')} <b>{t('delay_value', { ms: settings.delay })}</b>
        </span>
        <input
          type="range"
          {...DELAY}
          value={settings.delay}
          onInput={(event) => change({ delay: event.currentTarget.valueAsNumber })}
        />
      </label>
      <Switch
        label={t('show_fit')}
        checked={settings.showFit}
        change={(showFit) => change({ showFit })}
      />
      <Switch
        label={t('pay_in_lists')}
        checked={settings.payInLists}
        change={(payInLists) => change({ payInLists })}
      />
    </section>
  );
}
