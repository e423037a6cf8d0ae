package claimgraph.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium without a window, with a profile of its own, and a log of what it asks the network for. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Pattern URL = Pattern.compile("\"url\":\"((?:https?|wss?|ftp):[^\"]+)\"");
    private static final Pattern RECEIVED = Pattern.compile("\"encodedDataLength\":(\\d+)");

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final URI home;
    private final Path profile;
    private final ChromeDriver driver;
    private final List<String> requested = new ArrayList<>();
    private long received;

    Browser(URI home) {
        this.home = home;
        try {
            this.profile = Files.createTempDirectory("claimgraph-browser");
            Files.createDirectories(SCREENSHOTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        this.driver = new ChromeDriver(service, options());
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
    }

    static boolean isInstalled() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    private ChromeOptions options() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--force-prefers-reduced-motion",
                "--window-size=1200,900",
                "--user-data-dir=" + profile);
        return options;
    }

    ChromeDriver driver() {
        return driver;
    }

    void open(String path) {
        driver.get(home + path);
    }

    String path() {
        return Objects.requireNonNull(driver.getCurrentUrl())
                .substring(home.toString().length() - 1);
    }

    /** The first element that is there and visible; waits for it. */
    WebElement see(String css) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            for (WebElement element : all(css)) {
                if (isDisplayed(element)) {
                    return element;
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("no visible " + css + " at " + path() + "; the browser says " + complaints());
    }

    /** An element that is visible and begins with that text; waits for it. */
    WebElement seeText(String css, String start) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        WebElement element = see(css);
        while (!element.getText().startsWith(start) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            element = see(css);
        }
        if (!element.getText().startsWith(start)) {
            throw new AssertionError(css + " says " + element.getText());
        }
        return element;
    }

    private static boolean isDisplayed(WebElement element) {
        try {
            return element.isDisplayed();
        } catch (StaleElementReferenceException e) {
            return false;
        }
    }

    /** Takes an option of a choice. */
    void choose(String select, String value) {
        see(select).findElement(By.cssSelector("option[value='" + value + "']")).click();
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    void scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** The whole page as a picture, at most 3000 pixels high. */
    void screenshot(String name) {
        long width = ((Number) run("return document.documentElement.clientWidth")).longValue();
        long height = ((Number) run("return Math.min(3000, document.documentElement.scrollHeight)")).longValue();
        Object picture = driver.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of(
                                "captureBeyondViewport",
                                true,
                                "clip",
                                Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)))
                .get("data");
        try {
            Files.write(SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(picture)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes that came over the wire since this was last asked. */
    long received() {
        readLog();
        long bytes = received;
        received = 0;
        return bytes;
    }

    /** Every address asked for since the start. */
    List<String> requested() {
        readLog();
        return List.copyOf(requested);
    }

    /** What the browser complained about. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    private void readLog() {
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            String message = entry.getMessage();
            if (message.contains("\"Network.requestWillBeSent\"") || message.contains("\"Network.webSocketCreated\"")) {
                Matcher url = URL.matcher(message);
                while (url.find()) {
                    requested.add(url.group(1));
                }
            } else if (message.contains("\"Network.loadingFinished\"")) {
                Matcher bytes = RECEIVED.matcher(message);
                received += bytes.find() ? Long.parseLong(bytes.group(1)) : 0;
            }
        }
    }

    @Override
    public void close() {
        driver.quit();
        // Chromium's own helpers may write a last word while we delete; what they leave is nothing to fail for.
        FileUtils.deleteQuietly(profile.toFile());
    }
}
