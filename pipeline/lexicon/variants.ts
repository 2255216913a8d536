/** Traditional characters and the simplified ones they match as; one for one, never written back. */
export const variants =
  '後后點点週周禮礼個个兩两這这號号現现時时鐘钟聖圣節节軍军國国歷历間间裡里離离幾几萬万億亿當当過过來来從从開开終终結结鍾钟輪轮暫暂際际寫写顆颗隻只張张雙双對对輛辆條条據据歲岁圓圆錢钱塊块貳贰參叁陸陆'
