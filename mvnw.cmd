@echo off
rem Runs Maven for this project with a JDK of 21 or newer (JAVA_HOME, else the java on PATH).
setlocal
cd /d "%~dp0"
where mvn >nul 2>nul
if errorlevel 1 (
  echo mvnw: no Maven on PATH; install Apache Maven 3.8.7 or newer 1>&2
  exit /b 1
)
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java")
set MAJOR=0
for /f tokens^=2^ delims^=^" %%v in ('"%JAVA%" -version 2^>^&1 ^| findstr /c:"version"') do for /f "delims=." %%m in ("%%v") do set MAJOR=%%m
if %MAJOR% LSS 21 (
  echo mvnw: JDK 21 or newer needed; install one and set JAVA_HOME 1>&2
  exit /b 1
)
call mvn %*
exit /b %ERRORLEVEL%
