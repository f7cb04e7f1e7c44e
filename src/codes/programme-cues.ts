/** The words by which a section of a text shows which kind of programme it is about (`|` between alternatives). */
export const programmeCues = [
  { kind: 'emergency', words: '疫情|防疫|抗疫|防控|封控|隔离|消杀|核酸|防汛|抗洪|抗旱|抗震|救灾|抢险|防台|台风|强降雨|应急处置|突发事件' },
  { kind: 'themed-education', words: '主题教育|党史学习教育|党纪学习教育|学习教育|两学一做|不忘初心' },
] as const
