import { pageLimit } from '../../model/cv.ts';
import type { Words } from '../en.ts';

export const cvFile: Words['cvFile'] = {
  happened: {
    empty: '这个文件是空的。',
    truncated: '这个文件缺了一部分，像是上传到一半就停了。',
    encrypted: '这个文件有密码保护。',
    'image-only': '这个文件是简历的图片，里面没有可读取的文字。',
    letters: '这个文件没有说明其中显示的是哪些字，因此无法读取文字。',
    'too-large': '这个文件超过 10 MB。',
    'zip-bomb': '这个文件解压缩后远大于一份简历，因此没有打开。',
    'wrong-type': '无论文件名为何，这个文件都不是 PDF 或 DOCX。',
    unreadable: '这个文件已损坏，或内容太多，无法在十秒内读完。',
    other: '无法读取这个文件。',
  },
  mend: {
    empty: '请重新选择文件',
    truncated: '请重新上传文件',
    encrypted: '请另存为没有密码的文件再上传',
    'image-only': '请上传含文字的 PDF 或 DOCX',
    letters: '请嵌入字体后另存，或存为 DOCX 再上传',
    'too-large': '请去除大图片后另存再上传',
    'zip-bomb': '请将简历另存为 PDF 再上传',
    'wrong-type': '请将简历另存为 PDF 或 DOCX 再上传',
    unreadable: '请打开后重新另存为 PDF 再上传',
    other: '请将简历另存为 PDF 再上传',
  },
  warnings: {
    long: (pages) => `这个文件有 ${pages} 页，只读取前 ${pageLimit} 页。`,
    scan: '这个文件是扫描件，文字以扫描仪识别的结果为准。',
    columns: '这个文件可能有分栏，但读取时跨栏读了。请看看属于一起的内容是否在一起。',
    letters: '这个文件有些字无法读取，因为文件没有说明是哪些字。请看看缺少什么。',
  },
  whole: (what, todo) => `${what}其他内容都没有丢失。${todo}，或不附文件继续。`,
};
