import { useEffect, useState } from 'preact/hooks';

/** In ms: longer than between two letters of one who types at leisure. */
const REST = 200;

/** Whether a value has stayed the same for a while; the first one has. */
export function useRested(value: unknown): boolean {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return rested === value;
}
