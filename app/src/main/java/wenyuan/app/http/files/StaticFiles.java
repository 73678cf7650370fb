package wenyuan.app.http.files;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.javalin.http.staticfiles.ResourceHandler;
import io.javalin.http.staticfiles.StaticFileConfig;
import io.javalin.security.RouteRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The page and its libraries, from the classpath: what stands at an address that no route has. Addresses of the page
/// itself (an article, a conversation) are all answered with `index.html`, which knows what to show.
///
/// Javalin's own handler is not used, because it follows `..` inside the classpath. Files are read once and kept.
public final class StaticFiles implements ResourceHandler {
    private static final String WEBJARS = "webjars";
    private static final String ARTICLES = "articles/";
    /// Where programs look for other interfaces; one that is not there must not look like a page.
    private static final Set<String> RESERVED = Set.of("v1", "metrics", "mcp");
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html;charset=utf-8"),
            Map.entry("js", "text/javascript;charset=utf-8"),
            Map.entry("mjs", "text/javascript;charset=utf-8"),
            Map.entry("css", "text/css;charset=utf-8"), Map.entry("svg", "image/svg+xml"),
            Map.entry("json", "application/json"), Map.entry("map", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"), Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"));

    private final String folder;
    private final Map<String, StaticFile> kept = new ConcurrentHashMap<>();

    /// @param folder where on the classpath the page is, without slashes around it
    public StaticFiles(String folder) {
        this.folder = folder;
    }

    /// Whether an address belongs to the programs that ask, not to the page.
    public static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    @Override
    public boolean canHandle(Context context) {
        return find(context.path()).isPresent();
    }

    @Override
    public boolean handle(Context context) {
        Optional<StaticFile> found = find(context.path());
        found.ifPresent(file -> send(context, file));
        return found.isPresent();
    }

    @Override
    public boolean addStaticFileConfig(StaticFileConfig config) {
        return false;
    }

    @Override
    public Set<RouteRole> resourceRouteRoles(Context context) {
        return Set.of();
    }

    private static void send(Context context, StaticFile file) {
        context.header(Header.CACHE_CONTROL, file.caching()).header(Header.ETAG, file.etag()).header(
                Header.VARY,
                Header.ACCEPT_ENCODING);
        String known = Optional.ofNullable(context.header(Header.IF_NONE_MATCH)).orElse("");
        if (known.contains(file.etag())) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            context.contentType(file.type()).result(file.bytes());
        }
    }

    private Optional<StaticFile> find(String address) {
        String path = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8).substring(1);
        if (isApi(address) || !isPlain(path)) {
            return Optional.empty();
        }
        if (path.startsWith(WEBJARS + "/")) {
            return load("META-INF/resources/" + path, FOREVER);
        }
        return switch (place(path)) {
            case PAGE -> load(folder + "/index.html", ASK_AGAIN);
            case FILE -> load(folder + "/" + path, ASK_AGAIN);
            case RESERVED -> Optional.empty();
        };
    }

    /// What an address of the page is of.
    private enum Place {
        PAGE,
        FILE,
        RESERVED
    }

    /// An article's id may end like the name of a file.
    private static Place place(String path) {
        if (path.startsWith(ARTICLES)) {
            return Place.PAGE;
        }
        if (RESERVED.contains(path.split("/", 2)[0])) {
            return Place.RESERVED;
        }
        return path.indexOf('.', path.lastIndexOf('/') + 1) < 0 ? Place.PAGE : Place.FILE;
    }

    /// Whether the path names nothing but names: no way up, no hidden file, no empty step but the last.
    private static boolean isPlain(String path) {
        return path.indexOf('\\') < 0 && path.indexOf('\0') < 0 && !path.contains("//")
                && Arrays.stream(path.split("/")).noneMatch(step -> step.startsWith("."));
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private Optional<StaticFile> load(String resource, String caching) {
        StaticFile known = kept.get(resource);
        if (known != null) {
            return Optional.of(known);
        }
        String type = TYPES.get(ending(resource));
        try (InputStream in = StaticFiles.class.getResourceAsStream("/" + resource)) {
            if (in == null || type == null) {
                return Optional.empty();
            }
            StaticFile file = StaticFile.of(in.readAllBytes(), type, caching);
            kept.put(resource, file);
            return Optional.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + " of the program", e);
        }
    }
}
