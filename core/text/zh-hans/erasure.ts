// Erasing a person for good, in Simplified Chinese.
import type { Words } from '../en.ts';

export const erasure: Words['erasure'] = {
  button: '永久删除',
  question: {
    title: '要永久删除此人的数据吗？',
    text: '此人的作答、文件、分数和对此人的决定会立即销毁，包括此工作区的所有测评，链接也会失效。此操作无法撤销。地址也会删除：如果您还要回复对方，请先记下。',
    yes: '永久删除',
    no: '保留',
  },
  done: '此人的数据已删除',
  gone: '已销毁：此人数据的密钥，以及所有测评中的作答、文件、分数、评论和决定。其链接会说明数据已移除。',
  outOfReach: '无法触及：已发送的邮件、提到此人的消息，以及已交出的报告或导出文件。请自行删除。',
  later: '含有此人的已交付名单会在七天内删除。之前的备份在您删除之前仍含有此人；恢复后，会在显示任何内容之前再次删除。',
  tellThem: 'Shortlist 无法再写信给此人。如果是对方要求删除，请告知已完成。',
};
