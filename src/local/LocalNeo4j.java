import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * One Neo4j Community server on a free port of 127.0.0.1, for as long as somebody holds our standard input open.
 * Arguments: its folder, a neo4j.conf, the page cache in MiB. First line of the input: the password of the user neo4j.
 * Prints "READY {port}" once it answers, or "FAILED {why}"; ends in order at the end of the input (so also when the parent is killed) and on SIGTERM.
 */
public class LocalNeo4j {
  private static DatabaseManagementService server;

  public static void main(String[] arguments) throws Exception {
    PrintStream parent = System.out;
    System.setOut(System.err); // whatever Neo4j prints, the parent reads one line from us
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String password = input.readLine();
    if (password == null) return;

    Runtime.getRuntime().addShutdownHook(new Thread(LocalNeo4j::stopInTime));
    new Thread(() -> awaitEnd(input)).start();
    try {
      int port = start(Path.of(arguments[0]), Path.of(arguments[1]), Long.parseLong(arguments[2]), password);
      parent.println("READY " + port);
    } catch (Throwable failure) {
      parent.println("FAILED " + cause(failure));
      System.exit(1); // Neo4j's threads would keep a JVM without a main thread alive
    }
  }

  /** From the first moment on, since the parent may also die while the server starts. */
  private static void awaitEnd(BufferedReader input) {
    try {
      while (input.readLine() != null) { /* the parent is still there */ }
    } catch (IOException gone) { /* as good as the end */ }
    System.exit(0); // runs the hook
  }

  /** In order if it can be; a start or a stop that hangs, as on a full disk, is cut short. */
  private static void stopInTime() {
    Thread limit = new Thread(() -> {
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(20));
      Runtime.getRuntime().halt(1);
    });
    limit.setDaemon(true);
    limit.start();
    stop();
  }

  /** Holds the lock until the server is up, so that a SIGTERM meanwhile waits and then stops a whole server. */
  private static synchronized int start(Path home, Path settings, long pageCache, String password) throws Exception {
    server = new DatabaseManagementServiceBuilder(home)
        .loadPropertiesFromFile(settings)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(pageCache))
        .build();
    setPassword((GraphDatabaseAPI) server.database("system"), password);
    GraphDatabaseAPI database = (GraphDatabaseAPI) server.database("neo4j");
    if (!database.isAvailable(60_000)) throw new IllegalStateException("The database neo4j did not become available within 60 s");
    return database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT).getPort();
  }

  /** At the first start, and when the password file was made anew. Asked first, because Neo4j refuses to set the same password again. */
  private static void setPassword(GraphDatabaseAPI system, String password) throws Exception {
    AuthManager gate = system.getDependencyResolver().resolveDependency(AuthManager.class);
    LoginContext login = gate.login(AuthToken.newBasicAuthToken("neo4j", password), ClientConnectionInfo.EMBEDDED_CONNECTION);
    if (login.subject().getAuthenticationResult() == AuthenticationResult.SUCCESS) return;
    system.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
  }

  /** The innermost message, on one line. */
  private static String cause(Throwable failure) {
    Throwable inner = failure;
    while (inner.getCause() != null) inner = inner.getCause();
    return String.valueOf(inner.getMessage() == null ? inner : inner.getMessage()).replaceAll("\\s+", " ");
  }

  private static synchronized void stop() {
    if (server != null) server.shutdown();
  }
}
