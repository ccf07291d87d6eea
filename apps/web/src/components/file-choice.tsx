import { Button, type ButtonProps } from 'antd';
import { useRef } from 'react';

interface Props extends Pick<ButtonProps, 'type' | 'size' | 'loading' | 'title'> {
  readonly label: string;
  /** The endings that are offered, as the browser's own field takes them. */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
}

/** A button that asks for one file. The same file can be chosen again once it is mended. */
export function FileChoice({ label, accept, onChoose, ...button }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          if (chosen !== undefined) onChoose(chosen);
          target.value = '';
        }}
      />
      <Button {...button} onClick={() => field.current?.click()}>
        {label}
      </Button>
    </>
  );
}
