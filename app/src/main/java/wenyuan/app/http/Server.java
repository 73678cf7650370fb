package wenyuan.app.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.json.JavalinJackson;
import io.javalin.util.JavalinException;
import java.net.URI;
import java.time.Duration;
import org.eclipse.jetty.server.handler.GracefulHandler;
import wenyuan.app.http.files.StaticFiles;
import wenyuan.app.service.Wenyuan;
import wenyuan.app.view.Json;

/// The HTTP server: the API and the page. Each request has a virtual thread of its own, which waits and writes; a
/// stream of events has one more for its heartbeat.
///
/// Whoever makes it closes it: requests under way have a few seconds to finish, new ones are refused meanwhile.
public final class Server implements AutoCloseable {
    private static final long MAX_BODY = 1 << 20;
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final String POLICY = String.join("; ", "default-src 'self'",
            // Vue compiles the page's templates in the browser
            "script-src 'self' 'unsafe-eval'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data:",
            "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'");

    private final Options options;
    private final Wenyuan services;
    private final Javalin javalin;

    /// Where and how to serve.
    ///
    /// @param port 0 for any that is free
    /// @param page folder on the classpath where the page is, without slashes around it
    /// @param heartbeat how long a stream of events is silent at most
    public record Options(String host, int port, String page, Duration heartbeat) {

        /// The usual way.
        public static Options at(String host, int port) {
            return new Options(host, port, "web", Duration.ofSeconds(15));
        }
    }

    public Server(Options options, Wenyuan services) {
        this.options = options;
        this.services = services;
        this.javalin = Javalin.create(this::configure);
    }

    /// Begins to listen.
    ///
    /// @throws CannotListen when the address is taken or is not this machine's
    public void start() {
        try {
            javalin.start(options.host(), options.port());
        } catch (JavalinException e) {
            throw new CannotListen("cannot listen at " + options.host() + ":" + options.port() + ": "
                    + root(e).getMessage()
                    + "; stop the program that listens there, or choose another --port or"
                    + " --host", e);
        }
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : root(cause);
    }

    /// The port it listens at.
    public int port() {
        return javalin.port();
    }

    /// Where the page is.
    public URI address() {
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return URI.create("http://" + host + ":" + port());
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = MAX_BODY;
        config.http.prefer405over404 = true;
        config.jsonMapper(new JavalinJackson(Json.MAPPER, true));
        config.jetty.modifyServer(jetty -> {
            jetty.insertHandler(new GracefulHandler());
            jetty.setErrorHandler(new BareErrors());
            jetty.setStopTimeout(GRACE.toMillis());
        });
        config.resourceHandler(new StaticFiles(options.page()));
        config.routes.before(Server::protect);
        routes(config);
        new Errors(MAX_BODY).register(config);
    }

    private void routes(JavalinConfig config) {
        var keeper = new Keeper(services);
        var chat = new ChatRoute(services, keeper, options.heartbeat());
        var search = new SearchRoute(services);
        var articles = new ArticleRoutes(services.articles());
        var answers = new AnswerRoutes(services, keeper);
        config.routes.post("/api/chat", chat::handle);
        config.routes.post("/api/verify", new VerifyRoute(services)::handle);
        get(config, "/api/search", search::handle);
        get(config, "/api/articles", articles::list);
        get(config, "/api/articles/<id>/original", articles::original);
        get(config, "/api/articles/<id>", articles::one);
        get(config, "/api/answers", answers::list);
        get(config, "/api/answers/{id}", answers::one);
        get(config, "/api/answers/{id}/export", answers::export);
        config.routes.post("/api/answers/{id}/again", answers::again);
        get(config, "/api/conversations/{id}", answers::conversation);
        get(config, "/api/health", context -> context.json(services.health().get()));
    }

    /// A route for reading, which HEAD may use too: the server leaves the body out.
    private static void get(JavalinConfig config, String path, Handler handler) {
        config.routes.get(path, handler);
        config.routes.head(path, handler);
    }

    private static void protect(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        if (StaticFiles.isApi(context.path())) {
            context.header(Header.CACHE_CONTROL, "no-store");
        }
    }
}
