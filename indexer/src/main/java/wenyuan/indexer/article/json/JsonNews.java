package wenyuan.indexer.article.json;

import java.util.List;
import java.util.function.Predicate;
import wenyuan.indexer.article.field.Bylines;
import wenyuan.indexer.article.field.Dates;
import wenyuan.indexer.article.field.Field;
import wenyuan.indexer.article.html.Entities;
import wenyuan.indexer.article.html.HtmlRanges;
import wenyuan.indexer.article.html.HtmlText;
import wenyuan.indexer.article.html.Markup;
import wenyuan.indexer.article.json.JsonObject.Member;
import wenyuan.indexer.article.json.JsonObject.Piece;
import wenyuan.indexer.article.text.CanonicalText;
import wenyuan.indexer.article.text.Cleaning;
import wenyuan.indexer.article.text.Cut;
import wenyuan.indexer.article.text.Draft;

/// Reads the members of one object as what they say of an article.
public final class JsonNews {
    private final String raw;
    private final JsonObject object;
    private final List<Cut> cuts;

    JsonNews(String raw, JsonObject object, List<Cut> cuts) {
        this.raw = raw;
        this.object = object;
        this.cuts = cuts;
    }

    Draft draft(int ordinal) {
        return new Draft(line(Field.ID), ordinal, title(), subtitles(), Bylines.names(line(Field.BYLINE)),
                line(Field.OUTLET), Field.DATE.among(object.members(), Member::name).stream()
                        .flatMap(member -> Dates.parse(line(member)).stream()).findFirst(),
                line(Field.URL), text(), List.of(object.span()));
    }

    private CanonicalText title() {
        return Field.TITLE.among(object.members(), Member::name).stream()
                .map(member -> Cleaning.line(joined(member, " ")))
                .filter(Predicate.not(CanonicalText::isEmpty))
                .findFirst().orElseGet(CanonicalText::new);
    }

    private CanonicalText text() {
        return Field.TEXT.among(object.members(), Member::name).stream()
                .map(member -> Cleaning.paragraphs(joined(member, "\n")))
                .filter(Predicate.not(CanonicalText::isEmpty))
                .findFirst().orElseGet(CanonicalText::new);
    }

    private List<String> subtitles() {
        return Field.SUBTITLE.among(object.members(), Member::name).stream()
                .flatMap(member -> member.pieces().stream()).map(piece -> Cleaning.line(read(piece)).text())
                .filter(Predicate.not(String::isEmpty)).distinct().toList();
    }

    /// The best named member that is not blank, as one line.
    private String line(Field field) {
        return field.among(object.members(), Member::name).stream().map(this::line)
                .filter(Predicate.not(String::isEmpty)).findFirst().orElse("");
    }

    private String line(Member member) {
        return Markup.withoutTags(Cleaning.line(joined(member, " ")).text());
    }

    private CanonicalText joined(Member member, String separator) {
        var all = new CanonicalText();
        for (Piece piece : member.pieces()) {
            all.append(read(piece)).insert(separator);
        }
        return all;
    }

    /// Markup is taken out and entities are decoded; markup that was escaped as text is markup all the same where the
    /// text begins with it.
    private CanonicalText read(Piece piece) {
        CanonicalText text = piece.in(raw);
        if (Markup.isHtml(text.text())) {
            return html(text);
        }
        CanonicalText decoded = Entities.decode(text);
        return decoded.length() < text.length() && Markup.beginsAsHtml(decoded.text())
                ? html(decoded)
                : decoded;
    }

    private CanonicalText html(CanonicalText text) {
        HtmlText read = HtmlText.of(text, HtmlRanges.parse(text));
        cuts.addAll(read.cuts());
        return read.paragraphs();
    }
}
