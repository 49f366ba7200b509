// One element that holds a value, whatever its kind.
import type { ComponentChildren } from 'preact';
import type { Option } from '../../slack/world/block-kit.ts';
import { snapshot } from '../state.ts';
import { Checks, Radios } from './choices.tsx';
import { FileField } from './file-field.tsx';
import { ManyMenu } from './many-menu.tsx';
import { Menu } from './menu.tsx';
import type { ControlProps } from './props.ts';
import { DateTimeField, TextField, TimeField } from './text-fields.tsx';

const people = (): Option[] =>
  (snapshot.value?.members ?? [])
    .filter(({ bot }) => !bot)
    .map(({ id, realName }) => ({ text: { type: 'plain_text', text: realName }, value: id }));

const kinds: Record<string, (props: ControlProps) => ComponentChildren> = {
  plain_text_input: (props) => <TextField {...props} />,
  email_text_input: (props) => <TextField {...props} />,
  url_text_input: (props) => <TextField {...props} />,
  number_input: (props) => <TextField {...props} />,
  datepicker: (props) => <TimeField {...props} kind="date" held={props.state?.selected_date} />,
  timepicker: (props) => <TimeField {...props} kind="time" held={props.state?.selected_time} />,
  datetimepicker: (props) => <DateTimeField {...props} />,
  static_select: (props) => <Menu {...props} />,
  external_select: (props) => <Menu {...props} />,
  users_select: (props) => <Menu {...props} fixed={people()} />,
  multi_static_select: (props) => <ManyMenu {...props} />,
  multi_external_select: (props) => <ManyMenu {...props} />,
  multi_users_select: (props) => <ManyMenu {...props} fixed={people()} />,
  checkboxes: (props) => <Checks {...props} />,
  radio_buttons: (props) => <Radios {...props} />,
  file_input: (props) => <FileField {...props} />,
};

export function Control(props: ControlProps) {
  const draw = kinds[props.target.element.type];
  return draw ? (
    <>{draw(props)}</>
  ) : (
    <p class="quiet small">The playground can’t show a {props.target.element.type}.</p>
  );
}
