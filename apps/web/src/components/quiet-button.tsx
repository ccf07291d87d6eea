import type { ComponentProps } from 'react';
import styles from './quiet-button.module.css';

/** A small action beside a drawing, as quiet as the links to files next to it; paper has no use for it. */
export function QuietButton(props: Omit<ComponentProps<'button'>, 'className' | 'type'>) {
  return <button type="button" className={`${styles.quiet} screen-only`} {...props} />;
}
