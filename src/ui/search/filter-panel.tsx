import { useLayoutEffect, useRef } from 'preact/hooks';
import { LEVELS, RIASEC } from '../../sheets/scales';
import { useFormat, useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { sayLevel } from '../parts/level';
import { parts } from '../parts/strings';
import { countFilters, DOMAINS, type Filters, PAYS } from './filters';
import { searchStrings } from './strings';

interface FilterPanelProps {
  filters: Filters;
  change(filters: Filters): void;
}

/** The five filters, each a plain choice. */
export function FilterPanel({ filters, change }: FilterPanelProps) {
  const t = useStrings(searchStrings);
  const p = useStrings(parts);
  const { euros } = useFormat();
  const panel = useRef<HTMLFieldSetElement>(null);
  const set = (part: Filters) => change({ ...filters, ...part });
  const asNumber = (value: string) => (value ? Number(value) : undefined);
  const filtering = countFilters(filters) > 0;
  useLayoutEffect(() => {
    // The button that unfolds the panel is gone by then, and the focus with it.
    if (document.activeElement === document.body) panel.current?.querySelector('select')?.focus();
  }, []);
  return (
    <fieldset class="filters" ref={panel}>
      <legend class="lm-hidden">{t('filters')}</legend>
      <Choice
        label={t('level')}
        any={t('level_any')}
        value={filters.level}
        options={LEVELS.map((level) => [String(level), sayLevel(p, level) ?? ''])}
        choose={(value) => set({ level: asNumber(value) })}
      />
      <Choice
        label={t('domain')}
        any={t('domain_any')}
        value={filters.domain}
        options={DOMAINS.map((letter) => [letter, t(`domain_${letter}`)])}
        choose={(value) => set({ domain: value || undefined })}
      />
      <Choice
        label={t('tension')}
        any={t('tension_any')}
        value={filters.tension}
        options={([3, 4, 5] as const).map((step) => [
          String(step),
          step === 5 ? p('tension_5') : t('tension_from', { tension: p(`tension_${step}`) }),
        ])}
        choose={(value) => set({ tension: asNumber(value) })}
      />
      <Choice
        label={t('pay')}
        any={t('pay_any')}
        value={filters.pay}
        options={PAYS.map((pay) => [String(pay), t('pay_from', { pay: euros(pay) })])}
        choose={(value) => set({ pay: asNumber(value) })}
      />
      <Choice
        label={t('riasec')}
        any={t('riasec_any')}
        value={filters.riasec}
        options={RIASEC.map((letter) => [letter, p(`riasec_${letter}`)])}
        choose={(value) => set({ riasec: RIASEC.find((letter) => letter === value) })}
      />
      {filtering && (
        <Button look="quiet" onClick={() => change({})}>
          {t('clear')}
        </Button>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  label: string;
  any: string;
  value: string | number | undefined;
  options: [value: string, label: string][];
  choose(value: string): void;
}

function Choice({ label, any, value, options, choose }: ChoiceProps) {
  return (
    <label class="filter" data-set={value !== undefined}>
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{any}</option>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
