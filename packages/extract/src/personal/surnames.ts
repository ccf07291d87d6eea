/** Surnames of two characters. */
export const doubleSurnames =
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 夏侯 端木 南宫 西门 独孤 轩辕 长孙 宇文 呼延'.split(
    ' ',
  );

/** Surnames that are seldom a word of their own. */
export const singleSurnames =
  '王李张刘陈杨赵吴徐孙朱胡郭何罗郑梁谢宋唐许韩冯邓曹彭曾萧肖蔡潘袁董苏叶吕魏蒋杜丁沈姜姚卢傅钟汪戴崔廖范陆金石贾韦邱侯熊孟秦薛闫阎段雷黎史陶贺毛郝顾龚邵覃武钱黄周林江马高夏白田龙万程严赖文康施牛洪樊孔汤温乔葛安季鲍章鲁岑滕倪殷骆庞翁古柳莫聂裴盛童耿关卜左符苗甘桂岳祝欧穆宁柯翟尹余简阳冉禄麻晏敖詹兰牟辜';

/** Surnames that are also everyday words: 于某年, 向某村, 对方某人. */
export const surnamesThatAreWords = '于向和方时任常单全从解相都连应如成路经车管明申付华伍';
