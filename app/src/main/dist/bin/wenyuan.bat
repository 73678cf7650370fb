@echo off
rem Starts Wenyuan with the Java of JAVA_HOME, or the one on the PATH. The program itself says when that is too old.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo Wenyuan needs Java 25 or later, and there is no Java. 1>&2
  echo Install a JDK 25, for example from https://adoptium.net, and set JAVA_HOME to its folder. 1>&2
  exit /b 1
)
"%java%" -XX:+UseSerialGC -jar "%~dp0..\wenyuan.jar" %*
exit /b %errorlevel%
