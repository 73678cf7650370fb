package wenyuan.indexer.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import wenyuan.indexer.article.Origin;
import wenyuan.indexer.article.Origin.Segment;
import wenyuan.indexer.corpus.Span;

/// An origin's spans and alignment in a few bytes: each span as its distance from the one before and its length.
final class Places {
    private Places() {}

    static BytesRef encode(Origin origin) {
        var out = new ByteBuffersDataOutput();
        try {
            write(out, origin.spans());
            write(out, origin.alignment().stream().map(Segment::canonical).toList());
            write(out, origin.alignment().stream().map(Segment::raw).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    static Origin decode(String file, String nativeId, BytesRef bytes) {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        try {
            List<Span> spans = read(in);
            List<Span> canonical = read(in);
            List<Span> raw = read(in);
            List<Segment> alignment = new ArrayList<>();
            for (int i = 0; i < canonical.size(); i++) {
                alignment.add(new Segment(canonical.get(i), raw.get(i)));
            }
            return new Origin(file, nativeId, spans, alignment);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be read", e);
        }
    }

    private static void write(DataOutput out, List<Span> spans) throws IOException {
        out.writeVInt(spans.size());
        int at = 0;
        for (Span span : spans) {
            out.writeZInt(span.start() - at);
            out.writeVInt(span.length());
            at = span.end();
        }
    }

    private static List<Span> read(DataInput in) throws IOException {
        int size = in.readVInt();
        List<Span> spans = new ArrayList<>(size);
        int at = 0;
        for (int i = 0; i < size; i++) {
            int start = at + in.readZInt();
            at = start + in.readVInt();
            spans.add(new Span(start, at));
        }
        return spans;
    }
}
