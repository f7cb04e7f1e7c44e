import type { Random } from './random.ts'

/** A made name: surname and given name drawn apart, so that it stands for nobody. `sex` 1 male, 2 female; older people bear older characters. */
export function personName(random: Random, sex: '1' | '2', birthYear: number): string {
  const surname = random.weighted(surnames)
  const characters = birthYear < 1965 ? given[sex].old : birthYear < 1990 ? given[sex].middle : given[sex].young
  const first = random.pick([...characters])
  if (random.chance(birthYear < 1990 ? 0.3 : 0.18)) return surname + first
  return surname + first + random.pick([...characters].filter(character => character !== first))
}

const surnames: readonly (readonly [string, number])[] = [
  ...[...'王李张刘陈'].map(name => [name, 7] as const),
  ...[...'杨赵黄周吴徐孙马朱胡郭何'].map(name => [name, 2.4] as const),
  ...[
    ...'高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤',
  ].map(name => [name, 0.7] as const),
]

const given = {
  '1': {
    old: '国建德福明永庆玉志文忠成长树金山有全生祥荣茂春世宝保根新发贵喜安正光学万兴',
    middle: '伟军勇强刚涛斌辉波鹏峰海亮明建志国东林平宏利杰超卫永立民新华凯彬晖松坤',
    young: '浩宇轩泽辰博睿子俊嘉昊天瑞晨哲铭一航晟旭皓然逸凡翔恒毅',
  },
  '2': {
    old: '秀英桂兰玉珍淑凤芝云素梅芳莲荣香翠琴华清菊春贤爱惠月霞美',
    middle: '丽敏静艳娟燕红霞玲芳萍莉慧娜颖琳倩云洁梅晓雪芬蕾菲瑾岚',
    young: '雨欣怡婷佳琪梦诗涵思雅萱晓文语彤可昕妍若清瑶悦馨宁沐晗',
  },
} as const
