const FAR = 80;

/** Listeners of a sheet's bar that call `close` when it is swiped down. */
export function swipe(close) {
  let from = null;
  const sheet = (event) => event.currentTarget.closest('.reader');
  return {
    touchstart: (event) => {
      from = event.touches[0].clientY;
    },
    touchmove: (event) => {
      const down = Math.max(0, event.touches[0].clientY - from);
      sheet(event).style.transform = down ? `translateY(${down}px)` : '';
    },
    touchend: (event) => {
      sheet(event).style.transform = '';
      if (event.changedTouches[0].clientY - from > FAR) {
        close();
      }
    },
    touchcancel: (event) => {
      sheet(event).style.transform = '';
    },
  };
}
