import { Input } from 'antd';
import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly most: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Who, or why: a labelled line of a form of two columns. */
export function SignField({ label, placeholder, most, value, onChange }: Props) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        maxLength={most}
        placeholder={placeholder}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </>
  );
}
