// Slack's own shapes of a message, a view, a user, a channel and a file.
import { actionIdOf, blockIdOf, elementsOf } from '../world/block-kit.ts';
import type { FieldState } from '../world/field-state.ts';
import { initialState, keepsValue } from '../world/field-state.ts';
import type { Channel, Member, Message, SharedFile, Values, View } from '../world/model.ts';
import type { World } from '../world/world.ts';

/** A message as the API and the payloads show it. */
export function messageShape(world: World, message: Message): Record<string, unknown> {
  const { app, team } = world.space;
  const byBot = message.author === app.botUser;
  const files = world.space.files.filter(({ id }) => message.files.includes(id));
  return {
    type: 'message',
    ts: message.ts,
    user: message.author,
    text: message.text,
    team: team.id,
    ...(byBot && { bot_id: app.botId, app_id: app.id }),
    ...(message.blocks.length > 0 && { blocks: message.blocks }),
    ...(files.length > 0 && { files: files.map((file) => fileShape(world, file)) }),
    ...(message.threadTs !== undefined && { thread_ts: message.threadTs }),
    ...(message.editedTs !== undefined && { edited: { user: message.author, ts: message.editedTs } }),
    ...(message.metadata !== undefined && { metadata: message.metadata }),
    ...(message.onlyFor !== undefined && { is_ephemeral: true }),
  };
}

/** What every field holds: as first drawn, then as changed. */
export function stateValues(blocks: Message['blocks'], changed: Values): Values {
  const values: Values = {};
  for (const block of blocks) {
    const kept = elementsOf(block).filter(keepsValue);
    if (kept.length === 0) continue;
    const held = changed[blockIdOf(block)] ?? {};
    values[blockIdOf(block)] = Object.fromEntries(
      kept.map((element): [string, FieldState] => [
        actionIdOf(element),
        held[actionIdOf(element)] ?? initialState(element),
      ]),
    );
  }
  return values;
}

/** A view as the API and the payloads show it. */
export function viewShape(world: World, view: View): Record<string, unknown> {
  return {
    id: view.id,
    team_id: world.space.team.id,
    type: view.type,
    blocks: view.blocks,
    private_metadata: view.privateMetadata,
    callback_id: view.callbackId,
    state: { values: stateValues(view.blocks, view.values) },
    hash: view.hash,
    title: view.title ?? { type: 'plain_text', text: '' },
    submit: view.submit ?? null,
    close: view.close ?? null,
    clear_on_close: view.clearOnClose,
    notify_on_close: view.notifyOnClose,
    previous_view_id: view.previousId,
    root_view_id: view.rootId,
    app_id: world.space.app.id,
    external_id: view.externalId,
    app_installed_team_id: world.space.team.id,
    bot_id: world.space.app.botId,
  };
}

export function userShape(world: World, member: Member): Record<string, unknown> {
  return {
    id: member.id,
    team_id: member.home?.team ?? world.space.team.id,
    ...(member.home?.enterprise !== undefined && { enterprise_user: { enterprise_id: member.home.enterprise } }),
    name: member.name,
    real_name: member.realName,
    deleted: false,
    tz: 'Europe/London',
    tz_label: 'Greenwich Mean Time',
    tz_offset: 0,
    profile: {
      real_name: member.realName,
      display_name: member.name,
      title: member.title,
      team: member.home?.team ?? world.space.team.id,
      ...(member.email !== '' && { email: member.email }),
    },
    is_admin: member.admin,
    is_owner: member.admin,
    is_restricted: member.guest,
    is_ultra_restricted: false,
    is_bot: member.bot,
    is_app_user: false,
    updated: 0,
  };
}

export function channelShape(world: World, channel: Channel): Record<string, unknown> {
  const direct = channel.kind === 'direct';
  return {
    id: channel.id,
    created: 0,
    is_im: direct,
    is_channel: channel.kind === 'public',
    is_group: channel.kind === 'private',
    is_private: channel.kind !== 'public',
    is_member: channel.members.includes(world.space.app.botUser),
    is_archived: false,
    context_team_id: world.space.team.id,
    num_members: channel.members.length,
    ...(direct ? { user: channel.members[0] } : { name: channel.name, name_normalized: channel.name }),
  };
}

export function fileShape(world: World, file: SharedFile): Record<string, unknown> {
  const link = `${world.settings.baseUrl()}/playground/files/${file.id}/${encodeURIComponent(file.name)}`;
  return {
    id: file.id,
    name: file.name,
    title: file.name,
    mimetype: file.mimetype,
    filetype: file.name.split('.').at(-1) ?? '',
    size: file.size,
    user: file.owner,
    mode: 'hosted',
    is_external: false,
    url_private: link,
    url_private_download: link,
    permalink: link,
  };
}
