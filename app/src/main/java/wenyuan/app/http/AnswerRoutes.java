package wenyuan.app.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.List;
import java.util.UUID;
import wenyuan.app.archive.AnswerQuery;
import wenyuan.app.archive.Archive;
import wenyuan.app.archive.Changes;
import wenyuan.app.archive.KeptAnswer;
import wenyuan.app.archive.ToldAnswer;
import wenyuan.app.export.Format;
import wenyuan.app.export.HtmlExport;
import wenyuan.app.export.MarkdownExport;
import wenyuan.app.service.Wenyuan;
import wenyuan.app.view.Json;
import wenyuan.indexer.article.Article;

/// Kept answers: `GET /api/answers` lists them, `GET /api/answers/{id}` tells one, `…/export` makes a file of it and
/// `POST …/again` asks for it anew; `GET /api/conversations/{id}` tells all of a conversation.
final class AnswerRoutes {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;
    private static final int MAX_OFFSET = 10_000_000;
    private static final int MAX_WORDS = 20;

    private final Wenyuan services;
    private final Archive archive;
    private final Keeper keeper;

    AnswerRoutes(Wenyuan services, Keeper keeper) {
        this.services = services;
        this.archive = services.keeping().archive();
        this.keeper = keeper;
    }

    void list(Context context) {
        var parameters = new Parameters(context);
        var query = new AnswerQuery(parameters.text("conversation_id"), parameters.words("q", MAX_WORDS),
                parameters.number("offset", 0, MAX_OFFSET, 0),
                parameters.number("limit", 1, MAX_LIMIT, DEFAULT_LIMIT));
        context.json(AnswerListView.of(archive.answers(query)));
    }

    void one(Context context) {
        context.json(KeptView.of(kept(context)));
    }

    void export(Context context) throws JsonProcessingException {
        String name = new Parameters(context).text("format");
        Format format = Format.of(name).orElseThrow(() -> new InvalidRequest("format",
                "format is '" + Parameters.shown(name) + "'; it must be markdown, html or json"));
        KeptAnswer kept = kept(context);
        String file = switch (format) {
            case MARKDOWN -> MarkdownExport.of(kept);
            case HTML -> HtmlExport.of(kept);
            case JSON -> Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(KeptView.of(kept));
        };
        context.header(Header.CONTENT_DISPOSITION,
                "attachment; filename=\"wenyuan-" + kept.id() + "." + format.ending() + "\"");
        context.contentType(format.mediaType()).result(file);
    }

    /// Both answers and what changed from one to the other.
    record Again(JsonNode before, JsonNode after, Changes changes) {}

    /// The later answer begins a conversation of its own, with the same history: in the first one's it would be said
    /// twice.
    void again(Context context) {
        KeptAnswer before = kept(context);
        var inquiry = new Inquiry(UUID.randomUUID().toString(), before.asked(), true, before.model());
        var given = keeper.answer(inquiry, services.notes(before.asked()), new Recorder());
        var changes = Changes.between(ToldAnswer.of(before), ToldAnswer.of(given.answer()),
                id -> services.articles().article().apply(id).map(Article::revision));
        context.json(
                new Again(KeptView.of(before), KeptView.of(given.view(), given.answer().stamp()), changes));
    }

    /// A conversation, its answers oldest first.
    record Conversation(String id, List<JsonNode> answers) {}

    void conversation(Context context) {
        String id = context.pathParam("id");
        List<KeptAnswer> answers = archive.conversation(id);
        if (answers.isEmpty()) {
            throw NotThere.conversation(id);
        }
        context.json(new Conversation(id, answers.stream().map(KeptView::of).toList()));
    }

    private KeptAnswer kept(Context context) {
        String id = context.pathParam("id");
        return archive.answer(id).orElseThrow(() -> NotThere.answer(id));
    }
}
