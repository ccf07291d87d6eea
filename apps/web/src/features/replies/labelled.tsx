import { type ReactNode, useId } from 'react';

interface Props {
  readonly label: string;
  /** The field, which takes the id it is given. */
  readonly children: (id: string) => ReactNode;
}

/** A field under its label. */
export function Labelled({ label, children }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
