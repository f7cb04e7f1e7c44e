/** Forms in which theory is brought to the people (EDU-05): talks and the arts. */
export const outreachForm = {
  talk: ['宣讲', 'Talk'],
  sketch: ['小品', 'Sketch'],
  opera: ['戏曲', 'Opera'],
  song: ['歌曲', 'Song'],
  dance: ['舞蹈', 'Dance'],
  storytelling: ['曲艺', 'Storytelling'],
  film: ['电影、视频', 'Film'],
  mixed: ['综合演出', 'Mixed show'],
} as const
