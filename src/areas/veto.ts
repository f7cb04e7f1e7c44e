/** 一票否决情形: what rules out a good grade or a star (RSP-12, STR-02). */
export const vetoGrounds = {
  discipline: ['发生严重违纪违法问题', 'Serious breach of discipline'],
  fraud: ['弄虚作假', 'Fraud in data'],
  ideology: ['发生意识形态责任事件', 'Serious ideology incident'],
  weak: ['软弱涣散整顿未销号', 'Weak organization not signed off'],
} as const
