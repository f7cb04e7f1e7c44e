import { choice, date, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 网上信息: an item published online for the programme (EMG-32). */
export const onlinePost = register('onlinePost', {
  zh: '网上信息',
  en: 'Online post',
  systems: ['S40'],
  compartment: 'public',
  about: ['微信公众号等网上发布的信息，一篇登记一条。', 'Items published online; one record each.'],
  words: ['公众号', '微信', '推送', '网上信息'],
  title: 'title',
  day: 'publishedOn',
  programme: 'required',
  columns: {
    title: text('标题', 'Title', { required: true, list: true, find: true, max: 200 }),
    medium: choice(
      '平台',
      'Medium',
      {
        wechat: ['微信公众号', 'Public account'],
        website: ['网站', 'Website'],
        video: ['视频号', 'Video channel'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true, default: 'wechat' },
    ),
    account: text('账号名称', 'Account', { max: 100, list: true }),
    publishedOn: date('发布日期', 'Published on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    link: text('链接', 'Link', { max: 500 }),
  },
  may: { read: staff, write: [...writers, 'propaganda'] },
  indicators: {
    'response.posts-online': { measure: { count: true }, time: { on: 'publishedOn' }, programme: ['emergency'], by: ['medium'] },
  },
})
