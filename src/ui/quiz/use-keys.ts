import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Hands every key pressed to `take`, which says whether it was for it. Keys with
 * Ctrl, Alt or Meta, keys held down and keys typed into a field are left alone.
 * A key of the row of digits is its digit: French keyboards write "&" with the "1".
 */
export function useKeys(take: (key: string) => boolean): void {
  const latest = useRef(take);
  latest.current = take;
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.target instanceof HTMLInputElement) return;
      const [, digit] = /^Digit(\d)$/.exec(event.code) ?? [];
      if (latest.current(digit ?? event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
