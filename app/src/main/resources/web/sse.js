// Server-sent events read from a fetch body: EventSource itself cannot POST.

/** Yields `{event, data}` of each event of a stream of bytes; comments (heartbeats) are passed over. */
export async function* events(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) {
        return;
      }
      // A carriage return at the end of a piece may be half of a line end.
      const blocks = (rest + value).replace(/\r\n|\r(?!$)/g, '\n').split('\n\n');
      rest = blocks.pop();
      for (const block of blocks) {
        const event = parsed(block);
        if (event.data) {
          yield event;
        }
      }
    }
  } finally {
    await reader.cancel();
  }
}

function parsed(block) {
  let event = 'message';
  const data = [];
  for (const line of block.split('\n')) {
    const [, field, value] = /^([^:]*):? ?(.*)$/.exec(line);
    if (field === 'event') {
      event = value;
    } else if (field === 'data') {
      data.push(value);
    }
  }
  return { event, data: data.join('\n') };
}
