package wenyuan.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import wenyuan.app.answer.Answering;
import wenyuan.app.archive.Archive;
import wenyuan.app.archive.SqliteArchive;
import wenyuan.app.archive.Stamp;
import wenyuan.app.cli.Program;
import wenyuan.app.conflict.ConflictDetector;
import wenyuan.app.draft.AnswerModel;
import wenyuan.app.draft.Models;
import wenyuan.app.http.Server;
import wenyuan.app.llm.ChatModel;
import wenyuan.app.prompt.Prompts;
import wenyuan.app.question.Interpreter;
import wenyuan.app.quote.GreetingAnswer;
import wenyuan.app.quote.QuotingModel;
import wenyuan.app.reader.OnnxReader;
import wenyuan.app.reader.OverlapReader;
import wenyuan.app.reader.Reader;
import wenyuan.app.reader.RememberingReader;
import wenyuan.app.retrieve.CrossEncoderReranker;
import wenyuan.app.retrieve.HttpReranker;
import wenyuan.app.retrieve.ReaderReranker;
import wenyuan.app.retrieve.Reranker;
import wenyuan.app.retrieve.Retriever;
import wenyuan.app.retrieve.whynot.WhyNotFinder;
import wenyuan.app.service.Health;
import wenyuan.app.service.Wenyuan;
import wenyuan.app.service.Wenyuan.Keeping;
import wenyuan.app.settings.ReaderSetting;
import wenyuan.app.settings.RerankerSetting;
import wenyuan.app.settings.Secret;
import wenyuan.app.settings.Settings;
import wenyuan.app.settings.Version;
import wenyuan.app.verify.DraftVerifier;
import wenyuan.app.verify.TextVerifier;
import wenyuan.indexer.BackgroundIndexing;
import wenyuan.indexer.CorpusArticles;
import wenyuan.indexer.Indexing;
import wenyuan.indexer.IndexingListener;
import wenyuan.indexer.IndexingReport;
import wenyuan.indexer.IndexingStatus;
import wenyuan.indexer.Originals;
import wenyuan.indexer.article.Articles;
import wenyuan.indexer.article.json.JsonReader;
import wenyuan.indexer.article.markdown.FrontMatterReader;
import wenyuan.indexer.article.page.PageReader;
import wenyuan.indexer.article.plain.PlainTextReader;
import wenyuan.indexer.article.plain.RecordReader;
import wenyuan.indexer.embed.Embedder;
import wenyuan.indexer.index.Counts;
import wenyuan.indexer.index.PassageIndex;
import wenyuan.indexer.index.lucene.LuceneIndex;
import wenyuan.indexer.passage.Passages;

/// Makes the parts and puts them together. Every constructor call of a part is here.
public final class Wiring implements Program {

    @Override
    public List<String> features() {
        return TextVerifier.FEATURES;
    }

    @Override
    public IndexingReport index(Settings settings, boolean rebuild, IndexingListener listener)
            throws InterruptedException {
        if (rebuild) {
            LuceneIndex.delete(folder(settings));
        }
        var source = source(settings);
        try (var embedder = embedder(settings);
                var index = LuceneIndex.open(folder(settings), embedder.name(), embedder.dimension())) {
            return indexing(source, embedder, index).run(listener);
        }
    }

    @Override
    public Opened open(Settings settings) {
        var parts = new Closing();
        try {
            var embedder = parts.add(embedder(settings));
            var reader = parts.add(reader(settings));
            var index = parts.add(
                    LuceneIndex.openToSearch(folder(settings), embedder.name(), embedder.dimension()));
            return new OpenedIndex(index, parts,
                    services(settings, embedder, reader, index, reranker(settings, reader, parts),
                            () -> IndexingStatus.AT_REST,
                            Keeping.nothing()));
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    @Override
    public Running serve(Settings settings, boolean keeping, IndexingListener listener) {
        var source = source(settings);
        var parts = new Closing();
        try {
            var embedder = parts.add(embedder(settings));
            var index = parts.add(LuceneIndex.open(folder(settings), embedder.name(), embedder.dimension()));
            var reader = parts.add(reader(settings));
            var job = parts.add(new BackgroundIndexing(indexing(source, embedder, index), listener));
            var archive = parts.add(keeping ? archive(settings) : Archive.none());
            var clock = InstantSource.system();
            var services = services(settings, embedder, reader, index, reranker(settings, reader, parts),
                    job::status,
                    new Keeping(archive, () -> new Stamp(clock.instant(), index.generation())));
            var server = parts.add(new Server(Server.Options.at(settings.host(), settings.port()), services));
            server.start();
            job.start();
            return new Serving(server, index, parts);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static Embedder embedder(Settings settings) {
        return settings.embeddingModel().map(Embedder::of).orElseGet(Embedder::bgeSmallZh);
    }

    private static Reader reader(Settings settings) {
        return switch (settings.reader()) {
            case ReaderSetting.Bundled _ -> new RememberingReader(OnnxReader.bundled());
            case ReaderSetting.InFolder(Path folder) -> new RememberingReader(OnnxReader.open(folder));
            case ReaderSetting.None _ -> new OverlapReader();
        };
    }

    /// The second stage of retrieval, closed with the other parts.
    private static Optional<Reranker> reranker(Settings settings, Reader reader, Closing parts) {
        return switch (settings.reranker()) {
            case RerankerSetting.Own _ when settings.reader() instanceof ReaderSetting.None ->
                Optional.empty();
            case RerankerSetting.Own _ -> Optional.of(new ReaderReranker(reader));
            case RerankerSetting.Served(URI url, String model, Secret key) -> Optional
                    .of(parts.add(new HttpReranker(url, model, key.value())));
            case RerankerSetting.InFolder(Path folder) -> Optional
                    .of(parts.add(CrossEncoderReranker.open(folder)));
        };
    }

    private static Path folder(Settings settings) {
        return settings.data().resolve("index");
    }

    /// Opened by another thread, as the server need not wait for it.
    private static Archive archive(Settings settings) {
        var archive = new SqliteArchive(settings.data().resolve("answers.db"));
        var _ = Thread.ofPlatform().daemon().name("archive").start(archive::prepare);
        return archive;
    }

    private static CorpusArticles source(Settings settings) {
        var readers = List.of(new JsonReader(), new FrontMatterReader(), new RecordReader(), new PageReader(),
                new PlainTextReader());
        return new CorpusArticles(settings.corpus(), new Articles(readers));
    }

    private static Indexing indexing(CorpusArticles source, Embedder embedder, PassageIndex index) {
        return new Indexing(source, Passages::of, embedder, index, InstantSource.system());
    }

    private static Wenyuan services(Settings settings, Embedder embedder, Reader reader, PassageIndex index,
            Optional<Reranker> reranker, Supplier<IndexingStatus> indexing, Keeping keeping) {
        var interpreter = new Interpreter(index, () -> settings.today().orElseGet(LocalDate::now));
        var retriever = new Retriever(index, embedder, reranker);
        var models = models(settings, reader, index);
        var answering = new Answering(interpreter, retriever, Prompts.load(settings.prompts()), models,
                new GreetingAnswer(index),
                new DraftVerifier(new Retriever(index, embedder), index, settings.features()),
                new ConflictDetector(reader));
        Supplier<Health> health = () -> health(indexing.get(), index, embedder, models);
        return new Wenyuan(answering::answer,
                new TextVerifier(new Retriever(index, embedder), index, settings.features())::verify,
                interpreter::interpret,
                retriever::retrieve, new WhyNotFinder(index, embedder)::explain,
                Wenyuan.Articles.of(index, new Originals(settings.corpus(), index)),
                health,
                () -> indexing.get().state() == IndexingStatus.State.INDEXING, keeping);
    }

    /// The first is the default: a language model where the settings name one.
    private static Models models(Settings settings, Reader reader, PassageIndex index) {
        Stream<AnswerModel> named = settings.models().stream().map(ChatModel::of);
        return new Models(Stream.concat(named, Stream.of(new QuotingModel(reader, index))).toList());
    }

    private static Health health(IndexingStatus indexing, PassageIndex index, Embedder embedder,
            Models models) {
        int rejected = indexing.lastReport().map(report -> report.rejected().size()).orElse(0);
        var status = switch (indexing.state()) {
            case READY -> Health.Status.READY;
            case INDEXING -> Health.Status.INDEXING;
            case FAILED -> Health.Status.FAILED;
        };
        return new Health(status, Version.current(), index.counts(), rejected, embedder.name(),
                models.all().stream().map(model -> new Health.Model(model.name(), model.available()))
                        .toList(),
                new Health.Progress(indexing.done(), indexing.total()), indexing.failure());
    }

    private record OpenedIndex(PassageIndex index, Closing parts, Wenyuan services) implements Opened {
        @Override
        public void close() {
            parts.close();
        }
    }

    private record Serving(Server server, PassageIndex index, Closing parts) implements Running {
        @Override
        public URI address() {
            return server.address();
        }

        @Override
        public Counts counts() {
            return index.counts();
        }

        @Override
        public void close() {
            parts.close();
        }
    }
}
