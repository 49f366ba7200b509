// Whose eyes you look through.
import { actAs, me, snapshot } from '../state.ts';

export function MemberSwitcher() {
  const people = snapshot.value?.members.filter(({ bot }) => !bot) ?? [];
  return (
    <div class="acting field">
      <label for="acting-as">Slack-like, acting as</label>
      <select
        id="acting-as"
        class="input"
        value={me.value}
        onChange={({ currentTarget }) => actAs(currentTarget.value)}
      >
        {people.map(({ id, realName, title }) => (
          <option key={id} value={id} selected={id === me.value}>
            {realName}, {title}
          </option>
        ))}
      </select>
    </div>
  );
}
