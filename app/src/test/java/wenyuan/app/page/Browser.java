package wenyuan.app.page;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A headless Chromium that looks at the page of a running program. Waits instead of sleeping; finds by CSS selector.
/// Whoever opens it closes it.
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PRETENDED = """
            const asked = window.fetch;
            window.fetch = (address, options) => {
              const path = decodeURIComponent(new URL(address, location.origin).pathname);
              return path in pretended ? Promise.resolve(Response.json(pretended[path])) : asked(address, options);
            };""";
    private static final String NETWORK = "Network.emulateNetworkConditions";

    // It warns that it does not know the newest browsers' debugging protocol, of which only what all have is used.
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private final URI address;
    private final ChromeDriver driver;
    private final WebDriverWait wait;

    /// Starts a browser for the page at this address.
    ///
    /// @param language what the browser asks pages for, such as `zh-CN`
    public static Browser open(URI address, String language) {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions().setBinary(Chromium.browser().toFile()).addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-dev-shm-usage", "--accept-lang=" + language);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder().usingDriverExecutable(Chromium.driver().toFile())
                .usingAnyFreePort().build();
        return new Browser(address, new ChromeDriver(service, options));
    }

    private Browser(URI address, ChromeDriver driver) {
        this.address = address;
        this.driver = driver;
        this.wait = new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50));
        wait.ignoring(StaleElementReferenceException.class);
    }

    /// Opens a path as someone who was never here, in a new tab of this size.
    public void visit(String path, int width, int height) {
        visit(path, width, height, Map.of());
    }

    /// The same, where the server is not asked for some paths.
    ///
    /// @param responses what it would answer at each
    public void visit(String path, int width, int height, Map<String, Object> responses) {
        String before = driver.getWindowHandle();
        String tab = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        driver.switchTo().window(before).close();
        driver.switchTo().window(tab);
        driver.executeCdpCommand("Storage.clearDataForOrigin",
                Map.of("origin", address.toString(), "storageTypes", "all"));
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", "const pretended = " + JSON.valueToTree(responses) + ";\n" + PRETENDED));
        driver.get(address + path);
    }

    public void reload() {
        driver.navigate().refresh();
    }

    public void back() {
        driver.navigate().back();
    }

    /// The path and query that are open.
    public String path() {
        return requireNonNull(driver.getCurrentUrl()).substring(address.toString().length());
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /// The first element that fits, once there is one to be seen.
    public WebElement see(String selector) {
        return requireNonNull(wait.withMessage("nothing to be seen at " + selector).until(_ -> all(selector)
                .stream().filter(WebElement::isDisplayed).findFirst().orElse(null)));
    }

    /// Waits until nothing fits.
    public void gone(String selector) {
        until("gone: " + selector, () -> all(selector).isEmpty());
    }

    public void until(String what, Supplier<Boolean> condition) {
        wait.withMessage(what).until(_ -> condition.get());
    }

    /// The text of all that fits, exactly as it stands in the page.
    public List<String> texts(String selector) {
        return all(selector).stream().map(element -> requireNonNull(element.getDomProperty("textContent")))
                .toList();
    }

    public void click(String selector) {
        see(selector).click();
    }

    public void hover(String selector) {
        new Actions(driver).moveToElement(see(selector)).perform();
    }

    /// Types into whatever has the focus.
    public void type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /// Asks a question in the box and waits for the answer to be whole.
    public void ask(String question) {
        see(".box .field").sendKeys(question, Keys.ENTER);
        answered();
    }

    /// Asks, as someone who was never here, the first of the questions that the page offers.
    public void askAnExample(int width, int height) {
        visit("/", width, height);
        click(".examples button");
        answered();
    }

    /// Waits for the newest answer to be whole.
    public void answered() {
        see(".exchange:last-child .actions");
    }

    /// The answer that the page keeps for a reload: what the server sent.
    public JsonNode kept() {
        String json = run("return Object.values(sessionStorage).find((each) => each.includes('exchanges'))")
                .asText();
        try {
            return JSON.readTree(json).path("exchanges").path(0).path("response");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the page keeps what is no JSON: " + json, e);
        }
    }

    /// Waits until the first that fits stands within what is seen of the article: it is scrolled to sooner or later.
    public void untilInView(String selector) {
        until(selector + " is in view", () -> run("""
                const mark = document.querySelector(arguments[0]).getBoundingClientRect();
                const page = document.querySelector('.reader .page').getBoundingClientRect();
                return mark.top >= page.top && mark.top < page.bottom;""", selector).asBoolean());
    }

    /// The element that has the focus.
    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /// Runs the body of an asynchronous function with these arguments and tells what it returned.
    public JsonNode run(String script, Object... arguments) {
        return JSON.valueToTree(driver.executeScript(
                "return (async function () { " + script + "\n}).apply(null, arguments)", arguments));
    }

    public void offline(boolean offline) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(NETWORK,
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /// What the console was told since it was last asked, from warnings up.
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().filter(
                entry -> entry.getLevel().intValue() >= Level.WARNING.intValue()).map(LogEntry::getMessage)
                .toList();
    }

    /// The addresses of everything that the page fetched, itself included.
    public List<String> fetched() {
        return strings(run("return performance.getEntries().filter(e => ['navigation', 'resource']"
                + ".includes(e.entryType)).map(e => e.name)"));
    }

    /// The strings of a list that a script returned.
    public static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
