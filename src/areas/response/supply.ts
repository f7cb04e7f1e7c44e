import { choice, date, integer, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 物资: a movement of goods in or out; the stock is what came in less what went out (EMG-30). */
export const supply = register('supply', {
  zh: '物资收发',
  en: 'Supply',
  systems: ['S40'],
  compartment: 'internal',
  about: ['应急物资的入库和发放，一次登记一条。', 'Goods in and out; one record a movement.'],
  words: ['物资', '口罩', '消毒液', '防护服', '爱心包', '发放物资'],
  title: 'item',
  day: 'movedOn',
  programme: 'required',
  columns: {
    direction: choice(
      '方向',
      'Direction',
      {
        in: ['入库', 'In'],
        out: ['发放', 'Out'],
        surplus: ['盘盈', 'Found over at stock-taking'],
        loss: ['盘亏', 'Found short at stock-taking'],
      },
      { required: true, list: true, default: 'out' },
    ),
    kind: choice(
      '种类',
      'Kind',
      {
        mask: ['口罩', 'Masks'],
        disinfectant: ['消毒用品', 'Disinfectants'],
        protective: ['防护用品', 'Protective gear'],
        food: ['生活物资', 'Food and daily goods'],
        medicine: ['药品', 'Medicine'],
        'care-package': ['爱心包', 'Care packages'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true },
    ),
    item: text('品名', 'Item', { required: true, list: true, find: true, max: 100 }),
    quantity: integer('数量', 'Quantity', { required: true, list: true, min: 1, max: 100_000_000 }),
    unit: text('计量单位', 'Unit', { max: 10, help: ['如：件、个、箱。', 'Pieces, boxes …'] }),
    warehouse: text('存放点', 'Warehouse', { max: 100 }),
    batch: text('批次', 'Batch', { max: 60 }),
    expiresOn: date('有效期至', 'Expires on', { help: ['最后一天。', 'Last day.'] }),
    movedOn: date('日期', 'Moved on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    source: choice('来源', 'Source', { bought: ['采购', 'Bought'], allotted: ['调拨', 'Allotted'], donated: ['捐赠', 'Donated'] }),
    receiver: text('领用方', 'Receiver', { max: 100, list: true }),
    purpose: text('用途', 'Purpose', { max: 200 }),
    keeper: text('保管人', 'Keeper', { max: 50 }),
  },
  rules: [
    row =>
      row.direction === 'out' && row.receiver === null
        ? error('EMG-30', '发放的请填写领用方', 'Name the receiver of goods that go out', 'receiver')
        : null,
    row =>
      row.direction === 'in' && row.source === null
        ? error('EMG-30', '入库的请选择来源', 'Choose the source of goods that come in', 'source')
        : null,
    row =>
      (row.direction === 'surplus' || row.direction === 'loss') && row.purpose === null
        ? error('EMG-30', '盘点有差异的，请在用途栏写明原因', 'Say why stock-taking found a difference', 'purpose')
        : null,
  ],
  may: { read: staff, write: writers },
  indicators: {
    'response.supplies': {
      measure: { sum: 'quantity' },
      where: { direction: 'out' },
      time: { on: 'movedOn' },
      programme: ['emergency'],
      by: ['kind'],
    },
  },
})
