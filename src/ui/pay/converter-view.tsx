import './pay.css';
import { useId, useState } from 'preact/hooks';
import {
  type ByPeriod,
  type ConverterInput,
  type ConverterPeriod,
  convert,
} from '../../salary/convert';
import { minimumWageAt } from '../../salary/minimum-wage';
import { CONTRIBUTORS, netShare } from '../../salary/net-share';
import type { RouteProps } from '../app/routes';
import { useFormat, useLocale, useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { payStrings } from './strings';
import { typedAmount } from './typed-amount';

const PERIODS: readonly ConverterPeriod[] = ['hour', 'month', 'year'];
const MONTHS = [12, 13, 13.5, 14] as const;
const MOST = 10_000_000;

/** Turns a salary into hour, month and year, gross and net. */
export function ConverterView({ pay }: RouteProps<'convert'>) {
  const t = useStrings(payStrings);
  const [input, setInput] = useState(() => inputOf(pay));
  const change = (part: Partial<ConverterInput>) => setInput((before) => ({ ...before, ...part }));
  const { amount, share } = input;
  const wrong = !(amount >= 1 && amount <= MOST)
    ? 'bad_amount'
    : !(share >= 0.01 && share <= 1) && 'bad_share';
  return (
    <div class="converter">
      <h1>{t('converter')}</h1>
      <Fields input={input} change={change} />
      {wrong ? <p role="alert">{t(wrong)}</p> : <Result input={input} />}
      <p class="lm-source">{t('approximate')}</p>
      <MinimumNow />
    </div>
  );
}

/** "2200-month-gross", as the page's own pay opens it; anything else is the minimum wage of today. */
function inputOf(pay: string | undefined): ConverterInput {
  const rest = { contributor: 'employee', share: 1, months: 12 } as const;
  const [amount, period, basis] = (pay ?? '').split('-');
  const known = PERIODS.find((each) => each === period);
  if (known && Number(amount) > 0)
    return {
      ...rest,
      amount: Number(amount),
      period: known,
      basis: basis === 'net' ? 'net' : 'gross',
    };
  return { ...rest, amount: minimumWageAt(new Date()).monthly, period: 'month', basis: 'gross' };
}

interface FieldsProps {
  input: ConverterInput;
  change(part: Partial<ConverterInput>): void;
}

function Fields({ input, change }: FieldsProps) {
  const t = useStrings(payStrings);
  const { percent, number } = useFormat();
  return (
    <form class="converter-fields" onSubmit={(event) => event.preventDefault()}>
      <NumberField
        label={t('amount')}
        value={input.amount}
        change={(amount) => change({ amount })}
      />
      <Choice
        label={t('period')}
        value={input.period}
        options={PERIODS.map((each) => [each, t(`per_${each}`)])}
        change={(period) => change({ period })}
      />
      <Choice
        label={t('basis')}
        value={input.basis}
        options={(['gross', 'net'] as const).map((each) => [each, t(each)])}
        change={(basis) => change({ basis })}
      />
      <Choice
        label={t('months')}
        value={String(input.months)}
        options={MONTHS.map((each) => [String(each), number(each)])}
        change={(months) => change({ months: Number(months) })}
      />
      <NumberField
        label={t('share')}
        value={input.share * 100}
        change={(percent) => change({ share: percent / 100 })}
      />
      <Choice
        label={t('status')}
        value={input.contributor}
        options={CONTRIBUTORS.map((each) => [
          each,
          t(`status_${each}`, { percent: percent(netShare(each) * 100) }),
        ])}
        change={(contributor) => change({ contributor })}
      />
    </form>
  );
}

interface NumberFieldProps {
  label: string;
  /** The figure to begin with. */
  value: number;
  /** Tells the figure typed; NaN while there is none. */
  change(value: number): void;
}

/**
 * Holds what its reader types as it was typed, and takes what is pasted: a
 * field of numbers would refuse "2 300,50 €", and one that shows the figure
 * read would write over a figure half typed.
 */
function NumberField({ label, value, change }: NumberFieldProps) {
  const id = useId();
  const locale = useLocale();
  const [typed, setTyped] = useState(() =>
    locale === 'fr' ? String(value).replace('.', ',') : String(value),
  );
  return (
    <p>
      <label for={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          change(typedAmount(currentTarget.value));
        }}
      />
    </p>
  );
}

interface ChoiceProps<V extends string> {
  label: string;
  value: V;
  options: [V, string][];
  change(value: V): void;
}

function Choice<V extends string>({ label, value, options, change }: ChoiceProps<V>) {
  const id = useId();
  return (
    <p>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => change(event.currentTarget.value as V)}>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

function Result({ input }: { input: ConverterInput }) {
  const t = useStrings(payStrings);
  const { money } = useFormat();
  // What was copied or refused, since other figures may be shown by then.
  const [copied, setCopied] = useState({ text: '', done: false });
  const { gross, net } = convert(input);
  const say = (amounts: ByPeriod, period: ConverterPeriod) =>
    money(period === 'hour' ? cents(amounts.hour) : Math.round(amounts[period]), 'EUR');
  const lines = PERIODS.map(
    (each) => [t(`per_${each}`), say(gross, each), say(net, each)] as const,
  );
  const head = ['', t('gross_column'), t('net_column')];
  const text = [head, ...lines].map((line) => line.join('\t')).join('\n');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied({ text, done: true }),
      () => setCopied({ text, done: false }),
    );
  const tried = copied.text === text;
  return (
    <section aria-live="polite">
      <table class="converter-result">
        <caption class="lm-hidden">{t('result')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('gross_column')}</th>
            <th scope="col">{t('net_column')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([unit, inGross, inNet]) => (
            <tr key={unit}>
              <th scope="row">{unit}</th>
              <td>{inGross}</td>
              <td>{inNet}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button onClick={() => void copy()}>{t(tried && copied.done ? 'copied' : 'copy')}</Button>
      {tried && !copied.done && <span class="lm-trouble"> {t('copy_failed')}</span>}
    </section>
  );
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;

function MinimumNow() {
  const t = useStrings(payStrings);
  const { money, date } = useFormat();
  const { from, hourly, monthly, text } = minimumWageAt(new Date());
  return (
    <p class="lm-source">
      {t('minimum_now', {
        date: date(Date.parse(from)),
        hour: money(hourly, 'EUR'),
        month: money(monthly, 'EUR'),
      })}{' '}
      {text}
    </p>
  );
}
