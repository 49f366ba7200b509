// A sentence that must be seen: what happened, and what to do.
import type { ComponentChildren } from 'preact';
import { Icon } from './icons.tsx';

interface NoticeProps {
  kind: 'plain' | 'warn' | 'stop';
  role?: 'status' | 'alert';
  children: ComponentChildren;
}

export const Notice = ({ kind, role, children }: NoticeProps) => (
  <div class={`notice ${kind}`} {...(role && { role })}>
    <Icon name={kind === 'plain' ? 'info' : 'warn'} />
    <div>{children}</div>
  </div>
);
