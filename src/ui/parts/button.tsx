import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon'> {
  look?: 'main' | 'plain' | 'quiet' | 'icon';
  icon?: IconName;
  children: ComponentChildren;
}

/** A button of the house; with `look="icon"` its words are there for those who cannot see the icon. */
export function Button({ look = 'plain', icon, children, ...rest }: ButtonProps) {
  const words = look === 'icon' ? <span class="lm-hidden">{children}</span> : children;
  const tip = look === 'icon' && typeof children === 'string' ? { title: children } : {};
  return (
    <button type="button" class="lm-button" data-look={look} {...tip} {...rest}>
      {icon && <Icon name={icon} />}
      {words}
    </button>
  );
}
