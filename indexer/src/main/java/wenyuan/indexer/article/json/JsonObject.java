package wenyuan.indexer.article.json;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wenyuan.indexer.article.text.CanonicalText;
import wenyuan.indexer.corpus.Span;

/// An object of a JSON file.
///
/// @param span where it stands, braces included
/// @param members in the order of the file
public record JsonObject(Span span, List<Member> members) {
    public JsonObject {
        members = List.copyOf(members);
    }

    /// A member: its name and the texts in its value, in order. A nested value has the texts that stand in its
    /// lists, and those that it calls its name or text.
    ///
    /// @param nested whether the value is a list or an object
    record Member(String name, boolean nested, List<Piece> pieces) {
        Member {
            pieces = List.copyOf(pieces);
        }
    }

    /// A string or a number.
    ///
    /// @param raw where it stands, without quotation marks
    /// @param quoted whether it is a string, in which escapes may stand
    record Piece(Span raw, boolean quoted) {

        CanonicalText in(String text) {
            return quoted ? JsonStrings.unescape(text, raw) : CanonicalText.of(text, raw);
        }
    }

    Set<String> names() {
        return members.stream().map(Member::name).collect(Collectors.toUnmodifiableSet());
    }
}
