// The full notice in Traditional Chinese. Its version and date are in core/assess/notice.ts: new words, new version.
import { say } from '#core/text/han.ts';
import type { NoticeFacts, NoticeLines, NoticeSection } from '../types.ts';

const recorded: NoticeLines = {
  saved: '您何時開始、儲存和提交。',
  seconds: '每一題在您面前開啟多久。',
  pasted: '您在哪一題貼上文字、貼上多少；不記錄文字從何而來。',
  fast: '在很短的時間內出現大量文字，快過人的打字速度。',
  away: '題目開啟時，您離開頁面幾次、多久。',
  connection: '斷線多久。',
  late: '之前輸入的答案，在時間結束後多久才送達。',
  hiddenText: '履歷中人看不見的隱藏文字。',
  machine: '履歷或答案中寫給軟體的指令。',
  alike: '書面答案與其他應徵者的答案或與題目本身有多相似，以及相同的文字。',
};

const howItWent: NoticeSection = {
  heading: '作答時記錄什麼',
  paragraphs: [
    '為了讓人能詢問看起來不尋常的情況，會記錄以下內容：',
    '這些都不會改變分數。招募團隊的人會在您的答案旁看到這些，並被提醒在下結論之前先詢問您。',
    '貼上、輸入、離開頁面和答案遲到時注意到的情況，會在您提交之前給您看，您可以留言說明。寫給軟體的指令和相似的答案，要到之後閱讀答案時才會發現。您可以索取以上全部內容的副本，並請人再看一次。',
  ],
  list: Object.values(recorded),
};

const whoReads = ({ workspace, model }: Pick<NoticeFacts, 'workspace' | 'model'>): NoticeSection => ({
  heading: '由哪個軟體閱讀',
  paragraphs: [
    model
      ? say`書面答案由在 ${model} 執行的語言模型閱讀三遍，該服務不屬於${workspace}。它收到題目和您的答案，不含您的姓名和聯絡方式，並依描述好的等級為答案定級。在面談中，它以同樣方式收到每則訊息，並可能追問。若您選擇以說話的方式回答，錄音只為轉成文字而傳送到那裡，${workspace}不會保留。${workspace}自己伺服器上的一個小型 AI 模型同時閱讀。您的結果頁會說明是哪個版本閱讀的。`
      : say`書面答案由${workspace}自己伺服器上的引擎閱讀：一個比較句子意義的小型 AI 模型，以及重要詞語的計數。不會傳送給任何外部 AI 服務。您的結果頁會說明是哪個版本閱讀的。`,
    '有固定正確答案的題目，只依該答案評分。',
  ],
});

/** The notice in plain words, for the employer and opening at hand. */
export function notice({ workspace, deciders, title, contact, months, model }: NoticeFacts): NoticeSection[] {
  const ask = contact ? say`請寫信至${contact}。` : say`請回覆帶給您連結的訊息，或詢問${workspace}。`;
  return [
    {
      heading: '誰在詢問，目的為何',
      paragraphs: [
        say`${workspace}邀請您參加職缺「${title}」的評量，並對您的資料負責。Shortlist 是執行評量的軟體。`,
        '您的資料用於決定此職缺。如果您勾選第二個方塊，也會用於同一雇主的其他職缺。資料絕不出售，也絕不用於廣告。',
      ],
    },
    {
      heading: '蒐集哪些資料',
      paragraphs: [
        '您填寫的內容：聯絡方式、何時可以到職、期望薪資（如有填寫）、您的答案和意見。',
        '您的履歷（如有提供）：檔案本身，以及您從中確認的工作經歷和技能。軟體會將履歷與職缺的要求比較；結果會給團隊和您看，不列入分數。',
      ],
    },
    howItWent,
    {
      heading: '軟體先評分，由人來決定',
      paragraphs: [
        '軟體將您的答案與描述好的等級比較，就職缺所要求的每一項給出初步分數，並說明依據：您自己的話。每個分數都附上可能的範圍。',
        say`之後由人閱讀：${deciders}。每個決定都由人具名作出，並附上理由。沒有人會被軟體淘汰。`,
        '您的聯絡方式和薪資絕不評分。您的姓名、年齡、性別、照片、地址和學校名稱不列入評分。',
      ],
    },
    whoReads({ workspace, model }),
    {
      heading: '保存多久',
      paragraphs: [
        say`您的聯絡資料、履歷、答案和分數自您同意起保存${months}個月，然後刪除。每個人的資料都以專屬金鑰加密保存；刪除時會銷毀該金鑰。`,
      ],
    },
    {
      heading: '您的權利',
      paragraphs: [
        '您可以索取資料副本、要求更正或刪除、反對由軟體評分，以及撤回同意。這些都不會對您不利。您也可以向資料保護主管機關申訴。',
        '您可以隨時關閉本頁停止作答。在您提交之前，任何內容都不會列入排名。',
      ],
    },
    { heading: '聯絡方式', paragraphs: [ask] },
  ];
}
