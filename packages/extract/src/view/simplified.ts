/** Traditional characters of the words that rules know; each has its simplified form in the same place below. */
const traditional =
  '調處糾紛發場傳資諮詢務員會議導學習憲寫審條項約執檢罰複訴訟應辯護顧問師積極實際續組織開講課訓練輪幹職專個鎮鄉區縣責權監報' +
  '聽證視頻網絡廣圖書冊頁單張橫標語戶訪題決難點縱與從無沒於爲為萬億兩餘達過強創業農規範劃計總結數據統滿評選準備協簽訂擔當養' +
  '貧補貼贈產經營驗級聯動團隊賓館對雙進鞏戰線陣環衛電話號碼腦記錄現關繫屬種類別確認試庫門閱覽讀輔隸臺灣獨舉辦衆眾參澤潤矯幫' +
  '釋義僱傭歷曆階層圍們這將並體後來時還邊間歲華漢禮儀療診稱獲懲偵緝盜騙貪賄敗廳黨賽獎勵隱災險償債離繼遺囑賠損傷殺搶竊毆勞佔' +
  '徵遷違觀檔錯銷變駁';
const simplified =
  '调处纠纷发场传资咨询务员会议导学习宪写审条项约执检罚复诉讼应辩护顾问师积极实际续组织开讲课训练轮干职专个镇乡区县责权监报' +
  '听证视频网络广图书册页单张横标语户访题决难点纵与从无没于为为万亿两余达过强创业农规范划计总结数据统满评选准备协签订担当养' +
  '贫补贴赠产经营验级联动团队宾馆对双进巩战线阵环卫电话号码脑记录现关系属种类别确认试库门阅览读辅隶台湾独举办众众参泽润矫帮' +
  '释义雇佣历历阶层围们这将并体后来时还边间岁华汉礼仪疗诊称获惩侦缉盗骗贪贿败厅党赛奖励隐灾险偿债离继遗嘱赔损伤杀抢窃殴劳占' +
  '征迁违观档错销变驳';

const forms = new Map<string, string>(
  [...traditional].map((character, index) => [character, simplified.charAt(index)]),
);

/** The simplified form of a character that rules know in its traditional form; any other character as it is. */
export function simplifiedForm(character: string): string {
  return forms.get(character) ?? character;
}
