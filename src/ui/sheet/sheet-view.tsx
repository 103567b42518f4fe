import type { RouteProps } from '../app/routes';
export function SheetView({ code }: RouteProps<'sheet'>) {
  return <p>{code}</p>;
}
